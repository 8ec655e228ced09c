namespace MongCai.Domain.Deadlines.Texts;

/// <summary>
/// A citation behind a time: "theo quy định", "theo khoản 2 Điều 15 Luật Hộ tịch", "(Nghị định số 61/2018/NĐ-CP)". Its numbers are no
/// amounts. The names of laws are a list, for a name that could be anything could hide a second limit.
/// </summary>
internal static class CitationPhrases
{
    private static readonly string[] By = PhraseCursor.LongestFirst(
        "theo", "theo quy dinh tai", "theo quy dinh cua", "theo dung quy dinh tai", "theo dung quy dinh cua", "quy dinh tai", "can cu", "tai");

    private static readonly string[] Unnamed = PhraseCursor.LongestFirst(
        "theo quy dinh", "theo dung quy dinh", "theo quy dinh cua phap luat", "theo dung quy dinh cua phap luat", "theo quy dinh hien hanh", "theo luat dinh");

    private static readonly string[] Numbered = PhraseCursor.LongestFirst(
        "luat", "bo luat", "phap lenh", "nghi quyet", "nghi dinh", "quyet dinh", "thong tu", "thong tu lien tich", "chi thi", "cong van", "ke hoach", "van ban hop nhat");

    private static readonly string[] Laws = PhraseCursor.LongestFirst(
        "bo luat dan su", "bo luat lao dong", "luat an toan thuc pham", "luat an toan , ve sinh lao dong", "luat bao hiem xa hoi", "luat bao hiem y te", "luat bao ve moi truong",
        "luat bien gioi quoc gia", "luat bien phong viet nam", "luat can cuoc", "luat chan nuoi", "luat cong chung", "luat cu tru", "luat dan quan tu ve", "luat dat dai",
        "luat dau tu", "luat dia chat va khoang san", "luat doanh nghiep", "luat du lich", "luat duoc", "luat duong bo", "luat giao duc", "luat giao thong duong thuy noi dia",
        "luat hai quan", "luat ho tich", "luat hoa giai o co so", "luat hon nhan va gia dinh", "luat hop tac xa", "luat kham benh , chua benh", "luat khieu nai",
        "luat lam nghiep", "luat ly lich tu phap", "luat nghia vu quan su", "luat nguoi cao tuoi", "luat nguoi khuyet tat", "luat nha o", "luat nhap canh , xuat canh , qua canh , cu tru cua nguoi nuoc ngoai tai viet nam",
        "luat nuoi con nuoi", "luat phi va le phi", "luat phong chay , chua chay", "luat phong chay , chua chay va cuu nan , cuu ho", "luat quan ly thue", "luat quang cao",
        "luat quoc tich", "luat quoc tich viet nam", "luat tai nguyen nuoc", "luat thi dua , khen thuong", "luat thu y", "luat thuy san", "luat tiep can thong tin",
        "luat tin nguong , ton giao", "luat to cao", "luat tre em", "luat tro giup phap ly", "luat trong trot", "luat viec lam", "luat xay dung",
        "luat xuat canh , nhap canh cua cong dan viet nam", "phap lenh uu dai nguoi co cong voi cach mang");

    private static readonly string[] Issuers = PhraseCursor.LongestFirst(
        "cua chinh phu", "cua quoc hoi", "cua thu tuong chinh phu", "cua uy ban thuong vu quoc hoi", "cua bo tu phap", "cua bo cong an", "cua bo quoc phong", "cua bo noi vu", "cua bo tai chinh",
        "cua van phong chinh phu", "cua ubnd tinh", "cua ubnd tinh quang ninh", "cua uy ban nhan dan tinh", "cua uy ban nhan dan tinh quang ninh", "cua hdnd tinh", "cua hdnd tinh quang ninh",
        "cua hoi dong nhan dan tinh", "cua hoi dong nhan dan tinh quang ninh");

    /// <summary>Takes a citation.</summary>
    internal static bool Take(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(By);
        bool isCited = Provisions(ref ahead) | Instrument(ref ahead);
        if (isCited)
        {
            text = ahead;
        }

        return isCited || text.TakeAny(Unnamed);
    }

    /// <summary>Takes "điểm a khoản 2 Điều 15".</summary>
    private static bool Provisions(ref PhraseCursor text)
    {
        bool isAny = false;
        while (Provision(ref text))
        {
            isAny = true;
        }

        return isAny;
    }

    private static bool Provision(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.Take(",");
        bool isPoint = ahead.Take("diem");
        if (!isPoint && !ahead.Take("khoan") && !ahead.Take("dieu"))
        {
            return false;
        }

        if (isPoint ? ahead.Word is not [>= 'a' and <= 'z'] : ahead.Word.IsEmpty || ahead.Word.ContainsAnyExcept("0123456789."))
        {
            return false;
        }

        ahead.TakeWord();
        text = ahead;
        return true;
    }

    private static bool Instrument(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.Take(",");
        if (!ahead.TakeAny(Laws) && !(ahead.TakeAny(Numbered) && Number(ref ahead)))
        {
            return false;
        }

        text = ahead;
        Number(ref text);
        Day(ref text);
        text.TakeAny(Issuers);
        return true;
    }

    /// <summary>Takes "số 61/2018/NĐ-CP".</summary>
    private static bool Number(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.Take("so");
        if (!(ahead.Word is [>= '0' and <= '9', ..] && ahead.Word.ContainsAnyInRange('a', 'z')))
        {
            return false;
        }

        ahead.TakeWord();
        text = ahead;
        return true;
    }

    /// <summary>Takes "ngày 23/4/2018" or "năm 2014".</summary>
    private static void Day(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        bool isDay = ahead.Take("ngay") && ahead.Word.Count('/') == 2;
        bool isYear = !isDay && ahead.Take("nam") && ahead.Word.Length == "2014".Length;
        if ((isDay || isYear) && !ahead.Word.ContainsAnyExcept("0123456789/"))
        {
            ahead.TakeWord();
            text = ahead;
        }
    }
}
