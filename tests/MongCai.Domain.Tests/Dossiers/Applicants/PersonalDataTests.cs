using CsCheck;
using MongCai.Domain.Dossiers;
using NodaTime;

namespace MongCai.Domain.Tests.Dossiers.Applicants;

public class PersonalDataTests
{
    [Theory]
    [InlineData("022000000123", "*********123", false)]
    [InlineData(" 100200300 ", "******300", true)] // an old card
    public void PersonalId_ShowsItsLastThreeDigits(string text, string shown, bool isOld)
    {
        PersonalId id = PersonalId.Parse(text);
        Assert.Equal((text.Trim(), shown, isOld), (id.Reveal(), id.ToString(), id.IsOldCard));
    }

    [Theory]
    [InlineData("0912 345 678", "0912345678", "*******678")]
    [InlineData("+84 912.345.678", "0912345678", "*******678")] // the same telephone
    [InlineData("(0203) 388-1234", "02033881234", "********234")]
    [InlineData("+86 138 0013 8000", "+8613800138000", "***********000")] // across the border
    public void PhoneNumber_ShowsItsLastThreeDigits(string text, string number, string shown)
    {
        PhoneNumber phone = PhoneNumber.Parse(text);
        Assert.Equal((number, shown), (phone.Reveal(), phone.ToString()));
        Assert.Equal(phone, PhoneNumber.Parse(phone.Reveal()));
    }

    [Fact]
    public void PhoneNumber_OfVietnam_HasAsManyDigitsBehindTheCountryAsBehindZero() => Assert.All(Enumerable.Range(0, 16), length =>
    {
        string digits = new('1', length);
        Assert.Equal(PhoneNumber.TryParse("0" + digits, out PhoneNumber national), PhoneNumber.TryParse("+84" + digits, out PhoneNumber international));
        Assert.Equal(national, international);
    });

    [Theory]
    [InlineData("+84 (0)912 345 678")] // the prefix of calls within the country behind that of the country
    [InlineData("00 912 345 678")] // the prefix of calls abroad
    [InlineData("+0 912 345 678")] // no country begins with 0
    public void PhoneNumber_WithAPrefixTooMany_IsNone(string text) => Assert.False(PhoneNumber.TryParse(text, out _));

    [Fact]
    public void EmailAddress_ShowsItsDomain()
    {
        EmailAddress address = EmailAddress.Parse(" Nguyen.Mau@Example.VN ");
        Assert.Equal(("Nguyen.Mau@example.vn", "***@example.vn"), (address.Reveal(), address.ToString()));
    }

    [Theory]
    [InlineData("a\u200B@b.vn")] // what nobody sees
    [InlineData("a\u00AD@b.vn")]
    [InlineData("a\u3164@b.vn")]
    [InlineData("a\u202E@b.vn")]
    [InlineData("a@b\u115F.vn")]
    public void EmailAddress_OfWhatNobodySees_IsNone(string text) => Assert.False(EmailAddress.TryParse(text, out _));

    [Fact]
    public void EmailAddress_OfHalfACharacter_IsNone() => // it would be another address once it was written
        Assert.False(EmailAddress.TryParse(string.Concat("a", "😀".AsSpan(0, 1), "@b.vn"), out _));

    [Theory]
    [InlineData("\u200B")] // S-15: nothing to be seen
    [InlineData("\u3164")] // a letter by its category, and blank
    [InlineData("Nguyễn\u034F Văn A")] // marks that show nothing
    [InlineData("Nguyễn\uFE0F Văn A")]
    [InlineData("Nguyễn\u17B4 Văn A")]
    [InlineData("Nguyễn\u180B Văn A")]
    [InlineData("Nguyễn\u2800Văn A")]
    [InlineData("Nguyễn\U000E0100 Văn A")]
    [InlineData("- .")]
    [InlineData("Nguyễn Văn\u202E Mẫu")] // turns what follows
    [InlineData("Nguyễn\u2066 Văn Mẫu")]
    [InlineData("Nguyễn Văn\u061C Mẫu")]
    [InlineData("Nguyễn\u2028Văn Mẫu\u0007")]
    [InlineData("Nguyễn Văn Mẫu\uDB40\uDC41")] // a tag
    [InlineData("Nguyễn\u00ADVăn")]
    public void NameAndAddress_OfWhatNobodySees_AreRefused(string text)
    {
        Assert.False(PersonName.TryParse(text, out _));
        Assert.False(PostalAddress.TryParse(text, out _));
    }

    [Theory]
    [InlineData("12345")] // S-15
    [InlineData("٣ ४")]
    public void PersonName_OfNumbersAlone_IsRefused(string text) => Assert.False(PersonName.TryParse(text, out _));

    [Theory]
    [InlineData("Nguyễn Văn Mẫu")]
    [InlineData("Nguye\u0302\u0303n")] // combining marks
    [InlineData("O'Brien-Đỗ")]
    [InlineData("क्\u200Dष")] // a joiner of another script
    public void NameAndAddress_OfAnyScript_AreRead(string text) => Assert.True(PersonName.TryParse(text, out _) && PostalAddress.TryParse(text, out _));

    [Fact]
    public void PersonName_ShowsItsInitials()
    {
        PersonName name = PersonName.Parse("  Nguyễn  Văn\tẨn 𠀀 ");
        Assert.Equal(("Nguyễn Văn Ẩn 𠀀", "N*** V*** Ẩ*** 𠀀***"), (name.Reveal(), name.ToString()));
    }

    [Fact]
    public void PostalAddress_ShowsNothing()
    {
        PostalAddress address = PostalAddress.Parse("Tổ 1, phường Móng Cái 1");
        Assert.Equal(("Tổ 1, phường Móng Cái 1", "***"), (address.Reveal(), address.ToString()));
    }

    [Theory]
    [InlineData("secret!")] // too short for anything but a name
    [InlineData("secret\u0007bell")] // a control character
    public void Parse_OfAWrongText_DoesNotRepeatIt(string text)
    {
        Assert.All<Action>(
            [() => PersonalId.Parse(text), () => PhoneNumber.Parse(text), () => EmailAddress.Parse(text)],
            parse => Assert.DoesNotContain("secret", Assert.Throws<FormatException>(parse).Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a@b")] // no dot in the domain
    [InlineData("@example.vn")] // no mailbox
    [InlineData("a b@example.vn")] // a space
    [InlineData("a@-example.vn")] // a label that begins with a hyphen
    [InlineData("a@b@example.vn")] // two signs
    [InlineData("a\r\nBcc:b@example.vn")] // a line end, as in a forged header
    public void EmailAddress_OfAWrongText_IsNone(string text) => Assert.False(EmailAddress.TryParse(text, out _));

    [Fact]
    public void ToString_OfAnyPerson_HidesWhatRevealGives() => Gen.Select(Gen.Char['0', '9'].Array[12], Gen.Char['0', '9'].Array[9]).Sample((id, phone) =>
    {
        Applicant person = new Applicant.Individual(
            PersonName.Parse("Mẫu Tên"),
            new Contact(Phone: PhoneNumber.Parse("09" + new string(phone))),
            new ProcessingBasis.LegalDuty(new LegalCitation("Decree", "1")),
            PersonalId.Parse(new string(id)));
        string shown = person.ToString();
        return !shown.Contains(new string(id), StringComparison.Ordinal) && !shown.Contains(new string(phone), StringComparison.Ordinal)
            && !shown.Contains("Mẫu", StringComparison.Ordinal);
    });

    [Fact]
    public void Defaults_AreEmpty() =>
        Assert.All([default(PersonalId).ToString(), default(PhoneNumber).ToString(), default(EmailAddress).ToString(), default(PersonName).ToString(), default(PostalAddress).ToString(), default(TaxCode).ToString()], Assert.Empty);

    [Fact]
    public void TryParse_OfAnyText_NeverThrows() => Gen.String.Sample(text =>
    {
        _ = PersonalId.TryParse(text, out _) | PhoneNumber.TryParse(text, out _) | EmailAddress.TryParse(text, out _) | TaxCode
            .TryParse(text, out _) | PostalAddress.TryParse(text, out _);
        Assert.Equal(PersonName.TryParse(text, out PersonName name), name.ToString().Length > 0);
    });

    [Theory]
    [InlineData("5700100200", true)]
    [InlineData("5700100200-001", true)] // a dependent unit
    [InlineData("570010020", false)]
    [InlineData("5700100200-1", false)]
    public void TaxCode_HasTenOrThirteenDigits(string text, bool isCode)
    {
        Assert.Equal(isCode, TaxCode.TryParse(text, out TaxCode code));
        Assert.Equal(isCode ? text : "", code.ToString());
    }

    [Fact]
    public void Consent_IsValid_BetweenGivingAndWithdrawal()
    {
        LocalDateTime given = new(2026, 1, 5, 9, 0);
        ProcessingBasis.Consent consent = new("Thông báo", "1.0", given, given.PlusDays(1));
        Assert.Equal(
            [false, true, false],
            new[] { given.PlusHours(-1), given, given.PlusDays(1) }.Select(consent.IsValidAt));
        Assert.True((consent with { WithdrawnAt = null }).IsValidAt(given.PlusYears(1)));
    }
}
