using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>Who pays a bill, as the receipt names them.</summary>
/// <remarks>All of it is personal data: the printed form says nothing of it.</remarks>
/// <param name="Name">The full name.</param>
/// <param name="PersonalId">The personal identification number.</param>
/// <param name="Address">The address.</param>
/// <param name="District">The district, empty where there is none any more.</param>
/// <param name="Province">The province.</param>
public sealed record FeeBillPayer(
    [property: JsonRequired] string Name,
    [property: JsonRequired] string PersonalId,
    [property: JsonRequired] string Address,
    [property: JsonRequired] string District,
    [property: JsonRequired] string Province)
{
    /// <summary>Says that there is a payer, and not who.</summary>
    public override string ToString() => "a payer";
}
