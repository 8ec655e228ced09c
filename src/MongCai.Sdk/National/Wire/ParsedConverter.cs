using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;

namespace MongCai.Sdk.National;

/// <summary>A value of the domain that has a text.</summary>
internal abstract class ParsedConverter<T>(Func<T, string> write) : ValueConverter<T>
    where T : struct, IParsable<T>
{
    protected override T? Understand(string text) => T.TryParse(text, null, out T value) ? value : null;

    protected override string Text(T value) => write(value);
}

internal sealed class DossierCodeConverter() : ParsedConverter<DossierCode>(code => code.ToString());

internal sealed class ProcedureCodeConverter() : ParsedConverter<ProcedureCode>(code => code.ToString());

internal sealed class AgencyCodeConverter() : ParsedConverter<AgencyCode>(code => code.ToString());

internal sealed class PersonalIdConverter() : ParsedConverter<PersonalId>(id => id.Reveal());
