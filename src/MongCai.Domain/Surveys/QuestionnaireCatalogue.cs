using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using MongCai.Domain.Json;
using NodaTime;

namespace MongCai.Domain.Surveys;

/// <summary>The questionnaires that are known, each in all its versions.</summary>
/// <remarks>
/// <see cref="Official"/> holds <c>online</c> (three levels, Circular 32/2017/TT-BTTTT Art 12), <c>overall</c> (one question on
/// five levels), <c>one-stop-contents</c> (the nine contents a to i of Decree 61/2018/NĐ-CP Art 31.1, word for word those of Decree
/// 118/2025/NĐ-CP Art 33.1), <c>one-stop</c> (the nine indicators of Circular 01/2018/TT-VPCP Art 13 under the same letters) and
/// <c>sipas</c> (the five factors and 22 criteria of 2017–2021, Decision 2640/QĐ-BNV). The annexes were not at hand: the wording of
/// every question is this library's, as its source says. The province designs its own form (Circular 01/2018/TT-VPCP Art 12), so a
/// caller may <see cref="Read"/> another table.
/// <para>A letter means one thing in <c>one-stop</c> and another in <c>one-stop-contents</c>: <c>b</c> is the time at each agency in the
/// former, the number of agencies in the latter. Answers stored under <c>one-stop</c> keep their questions, and a new survey of what the
/// decrees name takes <c>one-stop-contents</c>. The former groups its questions into factors of this library's own, the latter has
/// one, for the decrees have none. Neither asks for the satisfaction on the whole, which the national exchange and a dossier's rating
/// want: ask <c>overall</c> or <c>online</c> for it, not one of the nine.</para>
/// The method of SIPAS from 2022 is not included.
/// </remarks>
[JsonConverter(typeof(FormConverter<QuestionnaireCatalogue>))]
[NoJson("load it from its table.")]
public sealed class QuestionnaireCatalogue
{
    private static readonly Lazy<QuestionnaireCatalogue> Embedded = EmbeddedTable.Lazily("questionnaires.csv", Read);

    private QuestionnaireCatalogue(Questionnaire[] questionnaires) => Questionnaires = Array.AsReadOnly(questionnaires);

    /// <summary>The table that comes with the library.</summary>
    public static QuestionnaireCatalogue Official => Embedded.Value;

    /// <summary>
    /// Reads a table of the columns questionnaire, method, from, until (may be missing), scale, factor, question, text, source; one line a question.
    /// </summary>
    /// <exception cref="FormatException">A line is wrong; the message has its number.</exception>
    public static QuestionnaireCatalogue Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new QuestionnaireCatalogue(QuestionnaireTable.Read(reader));
    }

    /// <summary>All versions of all questionnaires, in the order of the table.</summary>
    public ReadOnlyCollection<Questionnaire> Questionnaires { get; }

    /// <summary>The version of the identifier, or null where it is not known.</summary>
    public Questionnaire? Find(QuestionnaireId id) => Questionnaires.FirstOrDefault(questionnaire => questionnaire.Id == id);

    /// <summary>The version of a questionnaire that is in use on a day, or null where there is none.</summary>
    public Questionnaire? InUse(string code, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Questionnaires.FirstOrDefault(questionnaire => questionnaire.Id.Code == code && questionnaire.IsValidOn(day));
    }
}
