using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.Contract;

/// <summary>What happened to a version of a procedure.</summary>
[JsonConverter(typeof(WordConverter<ProcedureChangeKind>))]
public enum ProcedureChangeKind
{
    /// <summary>It came into force.</summary>
    Began,

    /// <summary>It went out of force.</summary>
    Ended,
}
