using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>The shape that a dossier code is written in; it tells the age and the origin of the code.</summary>
[JsonConverter(typeof(WordConverter<DossierCodeForm>))]
public enum DossierCodeForm
{
    /// <summary>No code: the form of the default value of <see cref="DossierCode"/>.</summary>
    None,

    /// <summary>Four groups of the agency, a six-digit date: <c>000.00.01.H49-250331-0001</c> (Circular 01/2018/TT-VPCP Art 19).</summary>
    Standard,

    /// <summary>Groups of the agency left out or of other lengths: <c>38.98.H29-210519-0013</c>.</summary>
    Abridged,

    /// <summary>The short agency codes in use since 2023: <c>H49.22-260310-0001</c>.</summary>
    RootFirst,

    /// <summary>A date of eight digits, as the ministries' systems of 2026 write it: <c>G09.20-20260609-0092637</c>.</summary>
    EightDigitDate,
}
