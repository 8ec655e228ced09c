using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Sdk.National;

/// <summary>What is to become of a dossier that the exchange may have already.</summary>
[JsonConverter(typeof(WordConverter<PushMode>))]
public enum PushMode
{
    /// <summary>Add it, and change it where the exchange has it.</summary>
    AddOrUpdate,

    /// <summary>Add it, and leave it where the exchange has it.</summary>
    Add,

    /// <summary>Change it.</summary>
    Update,
}
