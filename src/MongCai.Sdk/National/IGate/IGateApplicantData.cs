using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>What an applicant filled in. Personal data.</summary>
public sealed record IGateApplicantData : WireRecord
{
    /// <summary>The name.</summary>
    [JsonPropertyName("fullname")]
    public string FullName { get; init => field = value ?? ""; } = "";

    /// <summary>The identification number.</summary>
    [JsonPropertyName("identityNumber")]
    public NationalValue<PersonalId> IdentityNumber { get; init; }

    /// <summary>When it was issued.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("identityDate")]
    public NationalValue<LocalDateTime> IdentityIssuedAt { get; init; }

    /// <summary>The date of birth.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("birthday")]
    public NationalValue<LocalDateTime> BornAt { get; init; }

    /// <summary>The gender, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("gender")]
    public JsonElement? Gender { get; init; }

    /// <summary>The telephone number.</summary>
    [JsonPropertyName("phoneNumber")]
    public string Phone { get; init => field = value ?? ""; } = "";

    /// <summary>The e-mail address.</summary>
    [JsonPropertyName("email")]
    public string Email { get; init => field = value ?? ""; } = "";

    /// <summary>The province.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("province")]
    public IGateLabel? Province { get; init; }

    /// <summary>The district.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("district")]
    public IGateLabel? District { get; init; }

    /// <summary>The commune.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("village")]
    public IGateLabel? Village { get; init; }

    /// <summary>The country.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("nation")]
    public IGateLabel? Nation { get; init; }

    /// <summary>The address.</summary>
    [JsonPropertyName("address")]
    public string Address { get; init => field = value ?? ""; } = "";

    /// <summary>What is asked for.</summary>
    [JsonPropertyName("noidungyeucaugiaiquyet")]
    public string Request { get; init => field = value ?? ""; } = "";
}
