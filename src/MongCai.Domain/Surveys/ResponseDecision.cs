using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>Whether a form counts as a response (<i>phiếu hợp lệ</i>), and if not, why.</summary>
[JsonConverter(typeof(FormConverter<ResponseDecision>))]
[NoJson("act on it, and store the ResponseForm, which serialises.")]
public abstract record ResponseDecision
{
    private ResponseDecision()
    {
    }

    /// <summary>The form counts.</summary>
    /// <param name="Response">The checked response.</param>
    [JsonConverter(typeof(FormConverter<Accepted>))]
    public sealed record Accepted(SurveyResponse Response) : ResponseDecision;

    /// <summary>The token is not that of the dossier in the wave.</summary>
    [JsonConverter(typeof(FormConverter<TokenRefused>))]
    public sealed record TokenRefused : ResponseDecision;

    /// <summary>The form comes from the staff.</summary>
    [JsonConverter(typeof(FormConverter<StaffExcluded>))]
    public sealed record StaffExcluded : ResponseDecision;

    /// <summary>The form came in on a day on which the wave is not open.</summary>
    /// <param name="FirstDay">The first day on which it is.</param>
    /// <param name="LastDay">The last one.</param>
    [JsonConverter(typeof(FormConverter<NotOpen>))]
    public sealed record NotOpen(LocalDate FirstDay, LocalDate LastDay) : ResponseDecision
    {
        /// <summary>Writes the days.</summary>
        public override string ToString() =>
            $"open from {IsoDay.Text(FirstDay)} to {IsoDay.Text(LastDay)}";
    }

    /// <summary>The dossier has a response in the wave.</summary>
    [JsonConverter(typeof(FormConverter<AlreadyAnswered>))]
    public sealed record AlreadyAnswered : ResponseDecision;

    /// <summary>The answers do not fit the questionnaire.</summary>
    /// <param name="Reason">Every fault in a sentence, for those who run the survey.</param>
    [JsonConverter(typeof(FormConverter<Invalid>))]
    public sealed record Invalid(string Reason) : ResponseDecision;
}
