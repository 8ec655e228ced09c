using MongCai.Domain;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Dossiers.Forms;
using MongCai.Domain.Lookup;
using QRCoder;

namespace OneStopDay;

/// <summary>Writes the forms of the lives as HTML pages, each with the QR code of its look-up.</summary>
/// <remarks>
/// The tokens come from a generator with a fixed seed, so that every run draws the same codes. A real office takes them from a
/// cryptographic generator.
/// </remarks>
internal sealed class FormFiles
{
    private const int Seed = 20260828;
    private const int TokenBytes = 16;

    private static readonly Uri Address = new("https://dichvucong.example/q");
    private static readonly FormIssuer Issuer = new("BỘ PHẬN MỘT CỬA (MINH HỌA)", "Móng Cái", "Quầy hướng dẫn");

    private readonly Random random = new(Seed);
    private readonly Dictionary<DossierCode, FormSettings> settings = [];
    private readonly string folder;
    private readonly Language language;

    internal FormFiles(string folder, Language language) => (this.folder, this.language) = (Directory.CreateDirectory(folder).FullName, language);

    internal int Count { get; private set; }

    /// <summary>Writes the form that the last event calls for, if it calls for one.</summary>
    internal PrintedForm? Write(Dossier dossier)
    {
        PrintedForm? form = After(dossier, SettingsOf(dossier));
        if (form is not null)
        {
            File.WriteAllText(Path.Combine(folder, Invariant($"{dossier.Code}-{dossier.Events.Count:00}-form-{form.Number}.html")), form.ToHtml());
            Count++;
        }

        return form;
    }

    private static PrintedForm? After(Dossier dossier, FormSettings settings) => dossier.Events[^1] switch
    {
        DossierEvent.Accepted => AppointmentSlip.From(dossier, Issuer).Print(settings),
        DossierEvent.SupplementRequested => SupplementRequest.From(dossier, Issuer).Print(settings),
        DossierEvent.IntakeRefused or DossierEvent.Refused => RefusalNotice.From(dossier, Issuer).Print(settings),
        DossierEvent.Reappointed => ApologyLetter.From(dossier, Issuer).Print(settings),
        DossierEvent.ResultReturned => ControlSlip.From(dossier, Issuer).Print(settings),
        _ => null,
    };

    private FormSettings SettingsOf(Dossier dossier)
    {
        if (!settings.TryGetValue(dossier.Code, out FormSettings? found))
        {
            byte[] token = new byte[TokenBytes];
            random.NextBytes(token);
            LookupLink link = LookupLink.Of(Address, dossier.Code, LookupToken.Of(token));
            settings[dossier.Code] = found = FormSettings.For(dossier.FiledAt.Date, language) with { QrCode = Draw(link.Reveal()), LookupText = link.Reveal() };
        }

        return found;
    }

    private static SvgImage Draw(string text)
    {
        using QRCodeGenerator generator = new();
        using QRCodeData data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using SvgQRCode picture = new(data);
        return SvgImage.Parse(picture.GetGraphic(4));
    }
}
