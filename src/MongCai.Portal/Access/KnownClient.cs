using MongCai.Portal.Documents;

namespace MongCai.Portal.Access;

/// <summary>A client that has proved who it is, with the version of its record that said so.</summary>
internal sealed record KnownClient(string Id, long Version, ClientRecord Record);
