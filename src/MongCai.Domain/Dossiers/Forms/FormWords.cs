using System.Globalization;
using NodaTime;

namespace MongCai.Domain.Dossiers;

/// <summary>The words that several forms share, and the ways in which they write moments and components.</summary>
internal static class FormWords
{
    internal static readonly BilingualText State = new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM");
    internal static readonly BilingualText Motto = new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    internal static readonly BilingualText FormNumber = new("Mẫu số", "Form no.");
    internal static readonly BilingualText Code = new("Mã hồ sơ", "Dossier code");
    internal static readonly BilingualText Applicant = new("Họ tên, tổ chức nộp hồ sơ", "Applicant");
    internal static readonly BilingualText Address = new("Địa chỉ", "Address");
    internal static readonly BilingualText Phone = new("Số điện thoại", "Telephone");
    internal static readonly BilingualText Email = new("Thư điện tử", "E-mail");
    internal static readonly BilingualText Procedure = new("Thủ tục hành chính", "Administrative procedure");
    internal static readonly BilingualText Reason = new("Lý do", "Reason");
    internal static readonly BilingualText Basis = new("Căn cứ", "Legal basis");
    internal static readonly BilingualText Fees = new("Phí, lệ phí", "Fees and charges");
    internal static readonly BilingualText ReceivedAt = new("Thời gian nhận hồ sơ", "Received at");
    internal static readonly BilingualText Contact = new("Liên hệ hướng dẫn", "For guidance contact");
    internal static readonly BilingualText Receiver = new("Người tiếp nhận hồ sơ", "Receiving officer");
    internal static readonly BilingualText Filer = new("Người nộp hồ sơ", "Applicant");
    internal static readonly BilingualText Signer = new("Người ký", "Signed by");
    internal static readonly BilingualText SignHere = new("ký, ghi rõ họ tên", "signature and full name");
    internal static readonly BilingualText QrCode = new("Mã QR tra cứu hồ sơ", "QR code to look the dossier up");
    internal static readonly BilingualText LookupAddress = new("Tra cứu tại", "Look up at");
    internal static readonly BilingualText LookupCode = new("Mã tra cứu", "Look-up code");
    internal static readonly BilingualText DocumentNumber = new("Số", "No.");
    internal static readonly BilingualText Serial = new("STT", "No.");

    /// <param name="subject">The dossier, its applicant and its procedure.</param>
    /// <param name="hasEmail">True where the form has a place for an e-mail address, empty or not.</param>
    internal static IEnumerable<FormItem> Subject(FormSubject subject, bool hasEmail = false)
    {
        Contact contact = subject.Applicant.Contact;
        yield return new FormItem.Field(Code, subject.Code.ToString());
        yield return new FormItem.Field(Applicant, subject.Applicant.RevealName());
        yield return new FormItem.Field(Address, contact.Address?.Reveal() ?? "");
        FieldSize size = hasEmail || contact.Email is not null ? FieldSize.Half : FieldSize.Line;
        yield return new FormItem.Field(Phone, contact.Phone?.Reveal() ?? "", size);
        if (size == FieldSize.Half)
        {
            yield return new FormItem.Field(Email, contact.Email?.Reveal() ?? "", size);
        }

        yield return new FormItem.Field(Procedure, $"{subject.ProcedureName} ({subject.Procedure})");
    }

    internal static IEnumerable<FormItem> Grounds(string reason, LegalCitation? basis, Language language)
    {
        yield return new FormItem.Field(Reason, reason);
        if (basis is { } citation)
        {
            yield return new FormItem.Field(Basis, citation.In(language));
        }
    }

    internal static string Moment(LocalDateTime? moment, Language language) => (moment, language) switch
    {
        (null, _) => "",
        ({ } at, Language.Vietnamese) => at.ToString("HH' giờ 'mm' phút, ngày 'dd'/'MM'/'uuuu", CultureInfo.InvariantCulture),
        ({ } at, _) => DateText.In(at).English,
    };

    /// <summary>A due moment under its due day, to which 24:00 belongs.</summary>
    internal static string Due(LocalDateTime? moment, LocalDate? on, Language language) =>
        moment is not { } due || on is not { } day || due.Date <= day ? Moment(moment, language)
        : language == Language.Vietnamese ? day.ToString("'24 giờ 00 phút, ngày 'dd'/'MM'/'uuuu", CultureInfo.InvariantCulture)
        : DateText.In(due, day).English;

    /// <summary>The place and the day: a zero stands before days under 10 and before the months 1 and 2 only, as of Decree 30/2020/NĐ-CP annex I.</summary>
    internal static string DateLine(string place, LocalDateTime moment, Language language) => language == Language.Vietnamese
        ? place + moment.ToString(moment.Month <= 2 ? "', ngày 'dd' tháng 'MM' năm 'uuuu" : "', ngày 'dd' tháng 'M' năm 'uuuu", CultureInfo.InvariantCulture)
        : $"{place}, {DateText.English(moment.Date)}";
}
