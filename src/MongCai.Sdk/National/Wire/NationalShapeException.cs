using System.Text.Json;

namespace MongCai.Sdk.National;

/// <summary>Data that are JSON and not what was asked for; the message says so without repeating them.</summary>
internal sealed class NationalShapeException(string message) : JsonException(message);
