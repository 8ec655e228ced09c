using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;

namespace YearReport.Generation;

/// <summary>A generated dossier with its service, its payment, and its answers where it has a survey form.</summary>
internal sealed record GeneratedDossier(Dossier Dossier, Service Service, PaymentTally Payment, SurveyAnswers? Answers);
