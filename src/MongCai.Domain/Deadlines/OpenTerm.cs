using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>The running time of an open dossier, for asking which due dates a new announcement moves.</summary>
/// <typeparam name="TCode">Whatever names the dossier, such as its code.</typeparam>
/// <param name="Code">The name of the dossier.</param>
/// <param name="ReceivedAt">The moment a complete dossier was received.</param>
/// <param name="Term">The processing time as the procedure states it.</param>
public readonly record struct OpenTerm<TCode>(TCode Code, [property: JsonConverter(typeof(IsoConverter<LocalDateTime>))] LocalDateTime ReceivedAt, ProcessingTime Term);
