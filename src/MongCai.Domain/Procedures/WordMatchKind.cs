using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Procedures;

/// <summary>How a word that was typed matches one of a procedure.</summary>
[JsonConverter(typeof(WordConverter<WordMatchKind>))]
public enum WordMatchKind
{
    /// <summary>Letter for letter, whatever the capitals; also where the tone stands over another vowel, or i for y.</summary>
    Exact,

    /// <summary>Without the marks, or with others.</summary>
    Unmarked,

    /// <summary>After the keys of telex or VNI that were left in it are read.</summary>
    Telex,

    /// <summary>By its sound, such as <i>chú</i> for <i>trú</i>.</summary>
    Sound,

    /// <summary>But for one typing error.</summary>
    Spelling,

    /// <summary>As the beginning of a word.</summary>
    Prefix,

    /// <summary>As the first letters of words, such as <i>nvqs</i>.</summary>
    Initials,

    /// <summary>As an everyday name for it, such as <i>báo tử</i> for <i>khai tử</i>.</summary>
    Synonym,
}
