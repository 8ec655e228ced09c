using System.Text.Json.Serialization;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Testing;

/// <summary>The generated metadata of what a fake national exchange is answered.</summary>
[JsonSerializable(typeof(InboundReply))]
internal sealed partial class FakeNationalJson : JsonSerializerContext;
