using System.Text.Json;
using System.Text.Json.Serialization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Officers;
using MongCai.Domain.Payments;
using MongCai.Domain.Procedures;
using MongCai.Domain.Surveys;

namespace MongCai.Sdk.Contract;

/// <summary>Writes a word of an open list as it is, and reads any word; knows the lists of the contract.</summary>
public sealed class OpenCodeConverter : JsonConverterFactory
{
    private static readonly JsonConverter[] Lists =
    [
        new OpenCodeForm<ActorKind>(), new OpenCodeForm<AdministrativeLevel>(), new OpenCodeForm<ApplicantKind>(), new OpenCodeForm<CompletionDegree>(),
        new OpenCodeForm<ComponentSourceKind>(), new OpenCodeForm<DossierState>(), new OpenCodeForm<OnlineServiceLevel>(), new OpenCodeForm<OrganizationKind>(),
        new OpenCodeForm<PaymentEventKind>(), new OpenCodeForm<PaymentMethod>(), new OpenCodeForm<PaymentState>(), new OpenCodeForm<ProcedureChangeKind>(),
        new OpenCodeForm<ReportDimension>(), new OpenCodeForm<Respondent>(), new OpenCodeForm<ReturnChannel>(), new OpenCodeForm<OnlineEntry>(),
        new OpenCodeForm<SubmissionChannel>(),
        new OpenCodeForm<TaskOrder>(), new OpenCodeForm<TicketState>(),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(OpenCode<>);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The list is none of the contract.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Array.Find(Lists, list => list.Type == typeToConvert)
        ?? throw new NotSupportedException($"{typeToConvert} is no open list of the contract: keep its Text instead.");
}
