using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using QRCoder;

namespace OneStopDay;

/// <summary>Writes the forms of the lives as HTML pages, each with the QR code of its look-up.</summary>
internal sealed class FormFiles
{
    private static readonly FormIssuer Issuer = new("BỘ PHẬN MỘT CỬA (MINH HỌA)", "Móng Cái", "Quầy hướng dẫn", Superior: "ỦY BAN NHÂN DÂN (MINH HỌA)");

    private readonly string folder;
    private readonly Language language;

    internal FormFiles(string folder, Language language) => (this.folder, this.language) = (Directory.CreateDirectory(folder).FullName, language);

    /// <summary>The forms that were written, in order.</summary>
    internal List<FormFile> Written { get; } = [];

    /// <summary>Writes the form of each event that calls for one.</summary>
    /// <param name="life">The dossier at its end.</param>
    /// <param name="lookupLink">What the QR code of its forms holds.</param>
    internal void WriteAll(Dossier life, string lookupLink)
    {
        LookupLink link = LookupLink.Parse(lookupLink);
        FormSettings settings = SettingsOf(life) with
        {
            QrCode = Draw(lookupLink),
            LookupAddress = link.Address.OriginalString,
            LookupCode = link.Token.Reveal(),
        };
        foreach (Dossier dossier in Enumerable.Range(1, life.Events.Count).Select(count => Dossier.Replay(life.Events.Take(count))))
        {
            WriteAll(dossier, settings);
        }
    }

    /// <summary>Prints the form of the last event, the applicant's copy, without what the QR code holds.</summary>
    internal string Print(Dossier dossier) => After(dossier, SettingsOf(dossier)) is [.., var form] ? form.ToText() : "";

    /// <summary>Writes the register of the year.</summary>
    internal void WriteRegister(int year, IReadOnlyList<Dossier> dossiers) =>
        Write(null, Invariant($"register-{year}.html"), DossierRegister.Of(year, Issuer, dossiers).Print(SettingsOf(dossiers[0])));

    /// <summary>Writes the page from which all are reached.</summary>
    internal void WriteIndex(string html) => File.WriteAllText(Path.Combine(folder, DayPage.Name), html);

    private void WriteAll(Dossier dossier, FormSettings settings)
    {
        foreach (PrintedForm form in After(dossier, settings))
        {
            string copy = form.IsKept ? "-kept" : "";
            Write(dossier.Code, Invariant($"{dossier.Code}-{dossier.Events.Count:00}-form-{form.Number}{copy}.html"), form);
        }
    }

    private void Write(DossierCode? dossier, string name, PrintedForm form)
    {
        File.WriteAllText(Path.Combine(folder, name), form.ToHtml());
        Written.Add(new(dossier, name, form.ToString() + (form.IsKept ? (language == Language.Vietnamese ? " (bản lưu)" : " (copy kept)") : "")));
    }

    /// <summary>What the event calls for, and in the end the control slip of the whole way.</summary>
    private static IReadOnlyList<PrintedForm> After(Dossier dossier, FormSettings settings) =>
        dossier.Events[^1] is DossierEvent.ResultReturned ? [ControlSlip.From(dossier, Issuer).Print(settings)] : PrintedForm.After(dossier, Issuer, settings);

    private FormSettings SettingsOf(Dossier dossier) => FormSettings.For(dossier.FiledAt.Date, language);

    private static SvgImage Draw(string text)
    {
        using QRCodeGenerator generator = new();
        using QRCodeData data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using SvgQRCode picture = new(data);
        return SvgImage.Parse(picture.GetGraphic(4));
    }
}
