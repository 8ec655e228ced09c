using System.Text.Json.Serialization;

namespace MongCai.Domain.Payments;

/// <summary>The procedure that a bill is for, and the agency that collects.</summary>
/// <param name="Code">The code of the procedure, such as <c>1.001193</c>.</param>
/// <param name="Name">The name of the procedure.</param>
/// <param name="AgencyCode">The code of the agency.</param>
/// <param name="AgencyName">The name of the agency.</param>
public sealed record FeeBillProcedure(
    [property: JsonRequired] string Code,
    [property: JsonRequired] string Name,
    [property: JsonRequired] string AgencyCode,
    [property: JsonRequired] string AgencyName)
{
    /// <summary>The code of the public service: the procedure's with <c>.01</c> behind it, unless the portal has another.</summary>
    public string ServiceCode
    {
        get => field ?? Code + ".01";
        init => field = value == Code + ".01" ? null : value;
    }
}
