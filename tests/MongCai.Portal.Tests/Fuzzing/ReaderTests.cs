using MongCai.Domain.Tests.Fuzzing;

namespace MongCai.Portal.Tests.Fuzzing;

/// <summary>No text and no bytes make the portal throw anything but what it documents.</summary>
public class ReaderTests : TextReaderTests<FuzzTargetsOfPortal>;
