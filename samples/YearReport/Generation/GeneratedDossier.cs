using MongCai.Domain.Dossiers;
using MongCai.Domain.Payments;

namespace YearReport.Generation;

/// <summary>A generated dossier with its service, the way it was paid, and its answers where it has a survey form.</summary>
internal sealed record GeneratedDossier(Dossier Dossier, Service Service, PaymentMethod Method, SurveyAnswers? Answers);
