using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>A bank as the directory lists it.</summary>
/// <param name="Bin">The number that names it in the interbank switch.</param>
/// <param name="Name">The Vietnamese name of the licence; empty where the source does not give it.</param>
/// <param name="ShortName">The name by which payers know it; empty where the source does not give it.</param>
/// <param name="Source">Where the line was found.</param>
public sealed record Bank(
    [property: JsonRequired] BankBin Bin,
    [property: JsonRequired] string Name,
    [property: JsonRequired] string ShortName,
    [property: JsonRequired] string Source);
