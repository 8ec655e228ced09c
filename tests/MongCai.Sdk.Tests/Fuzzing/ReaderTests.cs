using MongCai.Domain.Tests.Fuzzing;

namespace MongCai.Sdk.Tests.Fuzzing;

/// <summary>No text and no bytes make a reader of the client throw anything but what it documents.</summary>
public class ReaderTests : TextReaderTests<FuzzTargetsOfSdk>;
