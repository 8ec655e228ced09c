namespace MongCai.Domain.Deadlines;

/// <summary>
/// A citation behind a time: "theo quy định", "theo khoản 2 Điều 15 Luật Hộ tịch", "(Nghị định số 61/2018/NĐ-CP)". Its numbers are no
/// amounts. The names of laws are a list, for a name that could be anything could hide a second limit.
/// </summary>
internal static class CitationPhrases
{
    private static readonly string[] By = PhraseCursor.LongestFirst(
        "theo", "theo quy dinh tai", "theo quy dinh cua", "theo dung quy dinh tai", "theo dung quy dinh cua", "quy dinh tai", "can cu");

    private static readonly string[] And = PhraseCursor.LongestFirst(
        ",", "va", ", sua doi , bo sung boi", "duoc sua doi , bo sung boi", ", duoc sua doi , bo sung boi");

    private static readonly string[] Unnamed = PhraseCursor.LongestFirst(
        "theo quy dinh", "theo dung quy dinh", "theo quy dinh cua phap luat", "theo dung quy dinh cua phap luat", "theo quy dinh phap luat",
        "theo quy dinh hien hanh", "theo luat dinh");

    private static readonly string[] Numbered = PhraseCursor.LongestFirst(
        "luat", "bo luat", "phap lenh", "nghi quyet", "nghi dinh", "quyet dinh", "thong tu", "thong tu lien tich", "chi thi", "cong van", "ke hoach",
        "van ban hop nhat");

    /// <summary>The kinds of instrument that have a name of their own.</summary>
    private static readonly string[] Kinds = PhraseCursor.LongestFirst("luat", "bo luat", "phap lenh", "phap luat ve");

    private static readonly string[] Names = PhraseCursor.LongestFirst(
        "an toan , ve sinh lao dong", "an toan thuc pham", "bao hiem xa hoi", "bao hiem y te", "bao ve moi truong", "bien gioi quoc gia", "bien phong viet nam",
        "can cuoc", "chan nuoi", "cong chung", "cu tru", "dan quan tu ve", "dan su", "dat dai", "dau tu", "dia chat va khoang san", "doanh nghiep",
        "du lich", "duoc",
        "duong bo", "giao duc", "giao thong duong thuy noi dia", "hai quan", "ho tich", "hoa giai o co so", "hon nhan va gia dinh", "hop tac xa",
        "kham benh , chua benh",
        "khieu nai", "lam nghiep", "lao dong", "ly lich tu phap", "nghia vu quan su", "nguoi cao tuoi", "nguoi khuyet tat", "nha o",
        "nhap canh , xuat canh , qua canh , cu tru cua nguoi nuoc ngoai tai viet nam", "nuoi con nuoi", "phi va le phi", "phong chay , chua chay",
        "phong chay , chua chay va cuu nan , cuu ho", "quan ly thue", "quang cao", "quoc tich", "quoc tich viet nam", "tai nguyen nuoc",
        "thi dua , khen thuong", "thu y",
        "thuy san", "tiep can thong tin", "tin nguong , ton giao", "to cao", "tre em", "tro giup phap ly", "trong trot", "uu dai nguoi co cong voi cach mang",
        "viec lam",
        "xay dung", "xuat canh , nhap canh cua cong dan viet nam");

    private static readonly string[] Issuers = PhraseCursor.LongestFirst(
        "cua chinh phu", "cua quoc hoi", "cua thu tuong chinh phu", "cua uy ban thuong vu quoc hoi", "cua bo tu phap", "cua bo cong an", "cua bo quoc phong",
        "cua bo noi vu", "cua bo tai chinh",
        "cua van phong chinh phu", "cua ubnd tinh", "cua ubnd tinh quang ninh", "cua uy ban nhan dan tinh", "cua uy ban nhan dan tinh quang ninh",
        "cua hdnd tinh", "cua hdnd tinh quang ninh",
        "cua hoi dong nhan dan tinh", "cua hoi dong nhan dan tinh quang ninh");

    /// <summary>Takes a citation of one or more instruments.</summary>
    internal static bool Take(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.TakeAny(By);
        if (!One(ref ahead))
        {
            return text.TakeAny(Unnamed);
        }

        do
        {
            text = ahead;
        }
        while (ahead.TakeAny(And) && One(ref ahead));
        return true;
    }

    private static bool One(ref PhraseCursor text) => Provisions(ref text) | Instrument(ref text);

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

        if (isPoint ? ahead.Word is not [>= 'a' and <= 'z'] : !IsFigures(ahead.Word, '.'))
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
        if (!Named(ref ahead) && !(ahead.TakeAny(Numbered) && Number(ref ahead)))
        {
            return false;
        }

        text = ahead;
        Day(ref text);
        text.TakeAny(Issuers);
        return true;
    }

    /// <summary>Takes "Luật Hộ tịch số 60/2014/QH13".</summary>
    private static bool Named(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        if (!ahead.TakeAny(Kinds) || !ahead.TakeAny(Names))
        {
            return false;
        }

        text = ahead;
        Number(ref text);
        return true;
    }

    /// <summary>Takes "số 61/2018/NĐ-CP".</summary>
    private static bool Number(ref PhraseCursor text)
    {
        PhraseCursor ahead = text;
        ahead.Take("so");
        if (!(ahead.Word is [>= '0' and <= '9', ..] && ahead.Word.Contains('/')))
        {
            return false;
        }

        ahead.TakeWord();
        text = ahead;
        return true;
    }

    /// <summary>Takes "ngày 23/4/2018", "ngày 23 tháng 4 năm 2018" or "năm 2014".</summary>
    private static void Day(ref PhraseCursor text)
    {
        PhraseCursor day = text;
        PhraseCursor year = text;
        if (day.Take("ngay")
            && (Figures(ref day, strokes: 2) || (Figures(ref day) && day.Take("thang") && Figures(ref day) && day.Take("nam") && Figures(ref day))))
        {
            text = day;
        }
        else if (year.Take("nam") && Figures(ref year))
        {
            text = year;
        }
    }

    private static bool Figures(ref PhraseCursor text, int strokes = 0)
    {
        ReadOnlySpan<char> word = text.Word;
        if (!IsFigures(word, '/') || word.Count('/') != strokes)
        {
            return false;
        }

        text.TakeWord();
        return true;
    }

    private static bool IsFigures(ReadOnlySpan<char> word, char sign)
    {
        foreach (char letter in word)
        {
            if (!char.IsAsciiDigit(letter) && letter != sign)
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }
}
