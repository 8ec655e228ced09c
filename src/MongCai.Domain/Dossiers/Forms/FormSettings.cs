using System.Text.Json.Serialization;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>How a form is printed: by which circular, in which language, and with which picture for the look-up.</summary>
/// <param name="Edition">The circular.</param>
/// <param name="Language">The language of the form's words.</param>
/// <param name="QrCode">The picture of the QR code, drawn by the caller; null to print none.</param>
/// <param name="LookupAddress">The address of the look-up page; null to print none.</param>
/// <param name="LookupCode">The secret that is typed there (<i>mã tra cứu</i>), printed in groups of four; null to print none.</param>
/// <param name="DocumentNumber">The number that the office gives the document (<i>Số</i>); null to leave a blank.</param>
public sealed record FormSettings(
    [property: JsonRequired] FormEdition Edition,
    Language Language = Language.Vietnamese,
    SvgImage? QrCode = null,
    string? LookupAddress = null,
    string? LookupCode = null,
    string? DocumentNumber = null)
{
    private const int GroupLength = 4;

    /// <summary>The paper; null for that of the circular. That of form 06 of Circular 03/2025/TT-VPCP was not found.</summary>
    public FormPaper? Paper { get; init; }

    /// <summary>The groups of the secret, as it is read aloud and typed.</summary>
    internal IEnumerable<string> LookupGroups => (LookupCode ?? "").Chunk(GroupLength).Select(group => new string(group));

    /// <summary>Chooses the circular in force on the day on which a dossier was received.</summary>
    /// <remarks>
    /// Circular 01/2018/TT-VPCP from 6 January 2019, also for the days before it, and Circular 03/2025/TT-VPCP from 15
    /// September 2025. The day of entry into force of the latter was not found; it is taken to be that of its signing.
    /// </remarks>
    public static FormSettings For(LocalDate receivedOn, Language language = Language.Vietnamese) => new(FormEditionTable.For(receivedOn), language);

    /// <summary>Shows the circular and the language, and nothing of the look-up.</summary>
    public override string ToString() => $"{Edition}, {Language}";
}
