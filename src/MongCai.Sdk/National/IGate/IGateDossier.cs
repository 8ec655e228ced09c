using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Sdk.National;

/// <summary>A dossier of an iGate gateway.</summary>
/// <remarks>Members whose shape was not found are kept as they came. Compares lists by reference.</remarks>
public sealed record IGateDossier : WireRecord
{
    /// <summary>The opaque identifier in the gateway.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The code of the dossier.</summary>
    [JsonPropertyName("code")]
    public NationalValue<DossierCode> Code { get; init; }

    /// <summary>The state; null where it did not come.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("dossierStatus")]
    public IGateReference? Status { get; init; }

    /// <summary>The state of the task at hand, with its names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("dossierTaskStatus")]
    public IGateTaskStatus? TaskStatus { get; init; }

    /// <summary>The applicant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("applicant")]
    public IGateApplicant? Applicant { get; init; }

    /// <summary>The procedure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("procedure")]
    public IGateProcedure? Procedure { get; init; }

    /// <summary>The process.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("procedureProcessDefinition")]
    public IGateProcedureProcess? Process { get; init; }

    /// <summary>The agency.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("agency")]
    public IGateAgency? Agency { get; init; }

    /// <summary>When it was filed.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("appliedDate")]
    public NationalValue<LocalDateTime> FiledAt { get; init; }

    /// <summary>When it was accepted.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("acceptedDate")]
    public NationalValue<LocalDateTime> AcceptedAt { get; init; }

    /// <summary>The moment that the citizen was told.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("appointmentDate")]
    public NationalValue<LocalDateTime> AppointedAt { get; init; }

    /// <summary>The moment that the gateway works towards.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("dueDate")]
    public NationalValue<LocalDateTime> DueAt { get; init; }

    /// <summary>When it was completed.</summary>
    [JsonConverter(typeof(OffsetTimeConverter))]
    [JsonPropertyName("completedDate")]
    public NationalValue<LocalDateTime> CompletedAt { get; init; }

    /// <summary>How it was filed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("applyMethod")]
    public IGateReference? ApplyMethod { get; init; }

    /// <summary>The tasks at hand, as they came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("currentTask")]
    public JsonElement? CurrentTasks { get; init; }

    /// <summary>Who accepted it, as it came. Personal data.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("accepter")]
    public JsonElement? Accepter { get; init; }

    /// <summary>How it is paid, as it came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("paymentMethod")]
    public JsonElement? PaymentMethod { get; init; }

    /// <summary>The components.</summary>
    [JsonPropertyName("dossierFormFile")]
    public IReadOnlyList<IGateFormFile> Components { get; init => field = value ?? []; } = [];

    /// <summary>The fees, as they came.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyName("dossierFee")]
    public JsonElement? Fees { get; init; }

    private protected override string Shown => $"{Code}";
}
