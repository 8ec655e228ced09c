using MongCai.Domain.Agencies;
using MongCai.Domain.Payments;
using MongCai.Domain.Surveys;
using NodaTime;

namespace MongCai.Domain.Quality;

/// <content>What is added from payments, surveys and the register of agencies.</content>
public sealed partial record DossierFacts
{
    /// <summary>Gives the same facts with a payment, counted as <see cref="PaymentTally"/> counts it.</summary>
    /// <param name="due">What is due after exemptions and reductions; a dossier with nothing to pay counts nowhere.</param>
    /// <param name="kept">What was paid and not given back.</param>
    /// <param name="method">How it was paid; it is not looked at where nothing was kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public DossierFacts WithPayment(Vnd due, Vnd kept, PaymentMethod method) => this with { Payment = PaymentTally.Of(due, kept, method) };

    /// <summary>What the dossier contributes to the rates of payment.</summary>
    internal PaymentTally Payment { init => counted.Pay(value); }

    /// <summary>
    /// Gives the same facts with the answer to one question of a survey: satisfied or not, nothing where there is no opinion, and disliked where the
    /// answer is dissatisfied.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="question">The code of the question, such as the one on the whole.</param>
    /// <exception cref="ArgumentException">The response is on another dossier, or its questionnaire has no such question.</exception>
    public DossierFacts WithResponse(SurveyResponse response, string question)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.Dossier != Code)
        {
            throw new ArgumentException(QualityErrors.OnAnotherDossier(Code, response.Dossier), nameof(response));
        }

        RatingScale scale = response.Wave.Questionnaire.Scale;
        return response.AnswerTo(question).Score is { } score
            ? this with { IsSatisfied = scale.IsSatisfied(score), HasComplaint = HasComplaint || scale.IsDissatisfied(score) }
            : this with { IsSatisfied = null };
    }

    /// <summary>Puts the agency that answers on a day in the place of the one that received the dossier.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is before the day of receipt.</exception>
    public DossierFacts SucceededBy(AgencyRegister register, LocalDate day) => InSegment(Segment.SucceededBy(register, day, ReceivedOn));

    /// <summary>Gives the same facts with the code in its one spelling.</summary>
    internal DossierFacts InOneSpelling() => this with { Code = Code.Canonical };

    /// <summary>Gives the same facts in another segment.</summary>
    public DossierFacts InSegment(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return ReferenceEquals(segment, Segment) ? this : this with { Segment = segment };
    }
}
