using System.Globalization;
using MongCai.Domain.Dossiers.Applicants;
using MongCai.Domain.Dossiers.Components;
using NodaTime;

namespace MongCai.Domain.Dossiers.Forms;

/// <summary>The words that several forms share, and the ways in which they write moments and components.</summary>
internal static class FormWords
{
    internal static readonly Words State = new("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIETNAM");
    internal static readonly Words Motto = new("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
    internal static readonly Words FormNumber = new("Mẫu số", "Form no.");
    internal static readonly Words Code = new("Mã hồ sơ", "Dossier code");
    internal static readonly Words Applicant = new("Họ tên, tổ chức nộp hồ sơ", "Applicant");
    internal static readonly Words Address = new("Địa chỉ", "Address");
    internal static readonly Words Phone = new("Số điện thoại", "Telephone");
    internal static readonly Words Email = new("Thư điện tử", "E-mail");
    internal static readonly Words Procedure = new("Thủ tục hành chính", "Administrative procedure");
    internal static readonly Words Reason = new("Lý do", "Reason");
    internal static readonly Words Basis = new("Căn cứ", "Legal basis");
    internal static readonly Words ReceivedAt = new("Thời gian nhận hồ sơ", "Received at");
    internal static readonly Words Contact = new("Liên hệ hướng dẫn", "For guidance contact");
    internal static readonly Words Receiver = new("Người tiếp nhận hồ sơ", "Receiving officer");
    internal static readonly Words Filer = new("Người nộp hồ sơ", "Applicant");
    internal static readonly Words Signer = new("Người ký", "Signed by");
    internal static readonly Words QrCode = new("Mã QR tra cứu hồ sơ", "QR code to look the dossier up");
    internal static readonly Words Serial = new("STT", "No.");

    internal static IEnumerable<FormItem> Subject(FormSubject subject)
    {
        Contact contact = subject.Applicant.Contact;
        yield return new FormItem.Field(Code, subject.Code.ToString());
        yield return new FormItem.Field(Applicant, subject.Applicant.RevealName());
        yield return new FormItem.Field(Address, contact.Address?.Reveal() ?? "");
        yield return new FormItem.Field(Phone, contact.Phone?.Reveal() ?? "");
        yield return new FormItem.Field(Email, contact.Email?.Reveal() ?? "");
        yield return new FormItem.Field(Procedure, $"{subject.ProcedureName} ({subject.Procedure})");
    }

    internal static IEnumerable<FormItem> Grounds(string reason, LegalCitation? basis)
    {
        yield return new FormItem.Field(Reason, reason);
        if (basis is { } citation)
        {
            yield return new FormItem.Field(Basis, citation.ToString());
        }
    }

    internal static string Moment(LocalDateTime? moment, Language language) => (moment, language) switch
    {
        (null, _) => "",
        ({ } at, Language.Vietnamese) => at.ToString("HH' giờ 'mm' phút, ngày 'dd'/'MM'/'uuuu", CultureInfo.InvariantCulture),
        ({ } at, _) => at.ToString("HH':'mm' on 'dd' 'MMMM' 'uuuu", CultureInfo.InvariantCulture),
    };

    internal static string DateLine(string place, LocalDateTime moment, Language language) => language == Language.Vietnamese
        ? place + moment.ToString("', ngày 'dd' tháng 'MM' năm 'uuuu", CultureInfo.InvariantCulture)
        : place + moment.ToString("', 'dd' 'MMMM' 'uuuu", CultureInfo.InvariantCulture);

    internal static Words KindOf(ComponentSource source) => source switch
    {
        ComponentSource.Paper => new("Bản giấy", "Paper"),
        ComponentSource.Attached => new("Tệp đính kèm", "Attached file"),
        ComponentSource.Digitized => new("Đã số hóa", "Digitized"),
        ComponentSource.CertifiedCopy => new("Bản sao chứng thực điện tử", "Certified electronic copy"),
        ComponentSource.ResultStore => new("Kho kết quả", "Store of results"),
        ComponentSource.PopulationDatabase => new("CSDL quốc gia về dân cư", "Population database"),
        _ => new("Hồ sơ khác", "Another dossier"),
    };
}
