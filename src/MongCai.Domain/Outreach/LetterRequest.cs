using System.Text.Json.Serialization;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Outreach;

/// <summary>A letter that is to be sent (<i>thư chúc mừng, chia buồn, xin lỗi</i>), with what decides whether it may.</summary>
/// <param name="Dossier">The dossier that the event is of.</param>
/// <param name="Occasion">What it follows.</param>
/// <param name="On">The day.</param>
/// <param name="Channel">How it goes out, such as <c>letter</c>.</param>
/// <remarks>It holds no name and no address: who sends it looks these up by the dossier.</remarks>
public sealed record LetterRequest(
    [property: JsonRequired] DossierCode Dossier,
    [property: JsonRequired] LetterOccasion Occasion,
    [property: JsonRequired, JsonConverter(typeof(IsoConverter<LocalDate>))] LocalDate On,
    [property: JsonRequired] string Channel)
{
    /// <summary>The ground or consent on which data of the dossier may serve the letter, such as <c>consent of 02/03/2026</c>; empty for none.</summary>
    public string Ground { get; init; } = "";

    /// <summary>Whether the registration was withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether the registration was corrected or annulled.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether the person asked for no such letters.</summary>
    public bool HasOptedOut { get; init; }

    /// <summary>Whether a letter on this occasion went out for the dossier before.</summary>
    public bool IsSentAlready { get; init; }

    /// <summary>Decides whether the letter may be sent.</summary>
    public LetterDecision Decide() => LetterRules.Decide(this);

    /// <summary>Writes every member, the same in every culture; what was typed as <c>***</c>.</summary>
    public override string ToString() => RecordText.Of(
        nameof(LetterRequest),
        (nameof(Dossier), Dossier), (nameof(Occasion), Occasion), (nameof(On), On), (nameof(Channel), Channel), (nameof(Ground), RecordText.Free(Ground)),
        (nameof(IsWithdrawn), IsWithdrawn), (nameof(IsCorrected), IsCorrected), (nameof(HasOptedOut), HasOptedOut),
        (nameof(IsSentAlready), IsSentAlready));
}
