using System.Text.Json.Serialization;

namespace MongCai.Domain.Officers;

/// <summary>What a head is graded for beside own work, each 0 to 1 (Decree 335/2025/NĐ-CP Art 15, Decree 233/2026/NĐ-CP Art 11.3).</summary>
/// <param name="Unit">The results of the unit (<i>kết quả của đơn vị</i>).</param>
/// <param name="Organising">The ability to organise (<i>năng lực tổ chức</i>).</param>
/// <param name="Uniting">The ability to unite the staff (<i>năng lực đoàn kết</i>).</param>
public readonly record struct LeadershipResults(decimal Unit, decimal Organising, decimal Uniting)
{
    /// <summary>The results of the unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    [JsonRequired]
    public decimal Unit { get; init => field = PartOfOne.Of(value); } = PartOfOne.Of(Unit);

    /// <summary>The ability to organise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    [JsonRequired]
    public decimal Organising { get; init => field = PartOfOne.Of(value); } = PartOfOne.Of(Organising);

    /// <summary>The ability to unite the staff.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    [JsonRequired]
    public decimal Uniting { get; init => field = PartOfOne.Of(value); } = PartOfOne.Of(Uniting);

    /// <summary>Writes every member, the same in every culture.</summary>
    public override string ToString() => RecordText.Of(
        nameof(LeadershipResults),
        (nameof(Unit), Unit), (nameof(Organising), Organising), (nameof(Uniting), Uniting));
}
