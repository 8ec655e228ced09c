using MongCai.Domain.Procedures;

namespace MongCai.Sdk.Contract;

/// <summary>The names of the texts of a procedure: those of the domain in camelCase.</summary>
internal static class ProcedureTexts
{
    internal const string RecordId = "recordId";
    internal const string Kind = "kind";
    internal const string ReceivingAddress = "receivingAddress";
    internal const string Requirements = "requirements";
    internal const string Keywords = "keywords";
    internal const string Description = "description";
    internal const string AudienceDescription = "audienceDescription";
    internal const string HandlingDescription = "handlingDescription";
    internal const string CompetenceDescription = "competenceDescription";

    internal static Dictionary<string, string> Of(Procedure procedure) =>
        new (string Name, string Text)[]
        {
            (RecordId, procedure.RecordId), (Kind, procedure.Kind), (ReceivingAddress, procedure.ReceivingAddress),
            (Requirements, procedure.Requirements), (Keywords, procedure.Keywords), (Description, procedure.Description),
            (AudienceDescription, procedure.AudienceDescription), (HandlingDescription, procedure.HandlingDescription),
            (CompetenceDescription, procedure.CompetenceDescription),
        }.Where(entry => entry.Text.Length > 0).ToDictionary(entry => entry.Name, entry => entry.Text);
}
