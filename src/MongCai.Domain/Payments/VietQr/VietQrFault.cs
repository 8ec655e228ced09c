using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Payments;

/// <summary>Why a text is refused as a VietQR code.</summary>
[JsonConverter(typeof(WordConverter<VietQrFault>))]
public enum VietQrFault
{
    /// <summary>A character outside field 64 is not printable ASCII; bank applications fail on accented letters.</summary>
    NotAscii,

    /// <summary>The text does not end in field 63 with four hexadecimal digits.</summary>
    NoCheck,

    /// <summary>The check value belongs to another text: a character was lost or changed.</summary>
    WrongCheck,

    /// <summary>A field does not begin with two digits.</summary>
    BadId,

    /// <summary>A length is not two digits from 01 to 99.</summary>
    BadLength,

    /// <summary>A field reaches beyond the end of the text or of its template: the lengths do not add up.</summary>
    LengthOverrun,

    /// <summary>A field stands where it may not: 00 is first and 63 last.</summary>
    Misplaced,

    /// <summary>A field stands twice.</summary>
    Duplicate,

    /// <summary>A field is missing that must be there.</summary>
    Missing,

    /// <summary>A field is there that another field excludes.</summary>
    Unexpected,

    /// <summary>A field is longer than its limit.</summary>
    TooLong,

    /// <summary>A value is not of the form or not one of the values that its field has.</summary>
    BadValue,
}
