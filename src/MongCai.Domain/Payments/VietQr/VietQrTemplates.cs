namespace MongCai.Domain.Payments;

/// <summary>The fields that hold fields: 38 (who is paid), 62 (additional data) and 64 (another language).</summary>
internal static class VietQrTemplates
{
    internal const string Scheme = "A000000727";

    private static readonly (string Code, VietQrService Service)[] Services =
    [
        ("QRIBFTTA", VietQrService.Account), ("QRIBFTTC", VietQrService.Card), ("QRPUSH", VietQrService.Merchant), ("QRCASH", VietQrService.Cash),
    ];

    /// <summary>Reads field 38: the scheme, the beneficiary, and the service where it is named.</summary>
    internal static VietQrDecoding.Invalid? Account(VietQrElement field, out VietQrBeneficiary? beneficiary)
    {
        beneficiary = null;
        List<VietQrElement> inner = [];
        if (VietQrFieldReader.Split(field.Value, field.Position, inner) is { } wrong)
        {
            return wrong;
        }

        int end = field.Position + field.Value.Length;
        return (VietQrRules.Find(inner, 0), VietQrRules.Find(inner, 1)) switch
        {
            (null, _) => VietQrRules.Missing(end, 0),
            (_, null) => VietQrRules.Missing(end, 1),
            ({ } scheme, _) when scheme.Value != Scheme => VietQrRules.Wrong(scheme, $"of field 38 needs {Scheme}"),
            (_, { } party) => Service(VietQrRules.Find(inner, 2), out VietQrService service) ?? Party(party, service, out beneficiary),
        };
    }

    /// <summary>Reads field 62, whose known fields have at most 25 characters.</summary>
    internal static VietQrDecoding.Invalid? Additional(VietQrElement field, out List<VietQrElement> inner)
    {
        inner = [];
        if (VietQrFieldReader.Split(field.Value, field.Position, inner) is { } wrong)
        {
            return wrong;
        }

        foreach (VietQrElement item in inner)
        {
            if ((item.Id is >= 1 and <= 8 ? VietQrRules.UpTo(item, VietQrRules.LongestAdditional) : item.Id == 9 ? Requests(item) : null) is { } bad)
            {
                return bad;
            }
        }

        return null;
    }

    /// <summary>Checks field 64: the language, the name and the city.</summary>
    internal static VietQrDecoding.Invalid? Language(VietQrElement field)
    {
        List<VietQrElement> inner = [];
        if (VietQrFieldReader.Split(field.Value, field.Position, inner) is { } wrong)
        {
            return wrong;
        }

        int end = field.Position + field.Value.Length;
        return (VietQrRules.Find(inner, 0), VietQrRules.Find(inner, 1), VietQrRules.Find(inner, 2)) switch
        {
            (null, _, _) => VietQrRules.Missing(end, 0),
            (_, null, _) => VietQrRules.Missing(end, 1),
            ({ Value.Length: not 2 } language, _, _) => VietQrRules.Wrong(language, "of field 64 needs a language of two letters"),
            (_, { } name, var city) => VietQrRules.UpTo(name, 25) ?? (city is { } place ? VietQrRules.UpTo(place, 15) : null),
        };
    }

    internal static string? Code(VietQrService service) => Array.Find(Services, known => known.Service == service).Code;

    private static VietQrDecoding.Invalid? Service(VietQrElement? field, out VietQrService service)
    {
        int index = field is { } named ? Array.FindIndex(Services, known => known.Code == named.Value) : -1;
        service = index < 0 ? VietQrService.Unspecified : Services[index].Service;
        return field is { } unknown && index < 0 ? VietQrRules.Wrong(unknown, "of field 38 needs QRIBFTTA, QRIBFTTC, QRPUSH or QRCASH") : null;
    }

    private static VietQrDecoding.Invalid? Party(VietQrElement field, VietQrService service, out VietQrBeneficiary? beneficiary)
    {
        beneficiary = null;
        List<VietQrElement> inner = [];
        if (VietQrFieldReader.Split(field.Value, field.Position, inner) is { } wrong)
        {
            return wrong;
        }

        int end = field.Position + field.Value.Length;
        return (VietQrRules.Find(inner, 0), VietQrRules.Find(inner, 1)) switch
        {
            (null, _) => VietQrRules.Missing(end, 0),
            (_, null) => VietQrRules.Missing(end, 1),
            ({ } bank, { } number) => Party(bank, number, service, out beneficiary),
        };
    }

    private static VietQrDecoding.Invalid? Party(VietQrElement bank, VietQrElement number, VietQrService service, out VietQrBeneficiary? beneficiary)
    {
        beneficiary = null;
        if (!BankBin.TryParse(bank.Value, out BankBin bin))
        {
            return VietQrRules.Wrong(bank, "of the beneficiary needs the six digits of a bank");
        }

        return VietQrRules.UpTo(number, VietQrBeneficiary.LongestNumber)
            ?? (VietQrBeneficiary.TryOf(bin, number.Value, service, out beneficiary)
                ? null
                : VietQrRules.Wrong(number, "of the beneficiary needs ASCII letters and digits"));
    }

    /// <summary>A, M and E ask for the payer's address, mobile number and e-mail, each at most once.</summary>
    private static VietQrDecoding.Invalid? Requests(VietQrElement field) =>
        !field.Value.AsSpan().ContainsAnyExcept("AME") && field.Value.Distinct().Count() == field.Value.Length
            ? null
            : VietQrRules.Wrong(field, "of field 62 needs A, M and E, each at most once");
}
