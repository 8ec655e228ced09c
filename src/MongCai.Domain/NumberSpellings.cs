using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain;

/// <summary>The choices that Vietnamese leaves open when a number is read out; all of them are right, and a form is written in one.</summary>
[Flags]
[JsonConverter(typeof(WordConverter<NumberSpellings>))]
public enum NumberSpellings
{
    /// <summary><i>linh</i>, <i>tư</i> after <i>mươi</i>, <i>tỷ</i>, <i>nghìn</i>.</summary>
    Standard = 0,

    /// <summary><i>lẻ</i> for empty tens, as in <i>một trăm lẻ năm</i>, instead of <i>linh</i>.</summary>
    Le = 1,

    /// <summary><i>bốn</i> after <i>mươi</i>, as in <i>hai mươi bốn</i>, instead of <i>tư</i>.</summary>
    Bon = 2,

    /// <summary><i>tỉ</i> for 10⁹ instead of <i>tỷ</i>.</summary>
    Ti = 4,

    /// <summary><i>ngàn</i> for 1 000 instead of <i>nghìn</i>.</summary>
    Ngan = 8,

    /// <summary><i>chẵn</i> after <i>đồng</i>, as some forms close a sum.</summary>
    Chan = 16,
}
