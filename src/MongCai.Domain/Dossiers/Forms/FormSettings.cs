namespace MongCai.Domain.Dossiers.Forms;

/// <summary>How a form is printed: by which circular, in which language, and with which picture for the look-up.</summary>
/// <param name="Edition">The circular.</param>
/// <param name="Language">The language of the form's words.</param>
/// <param name="QrCode">The picture of the QR code, drawn by the caller; null to print none.</param>
/// <param name="LookupText">The text of the QR code, printed below it; null to print none.</param>
public sealed record FormSettings(
    FormEdition Edition, Language Language = Language.Vietnamese, SvgImage? QrCode = null, string? LookupText = null);
