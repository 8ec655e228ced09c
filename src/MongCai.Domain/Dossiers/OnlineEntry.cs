using System.Text.Json.Serialization;
using MongCai.Domain.Json;

namespace MongCai.Domain.Dossiers;

/// <summary>Through which system an online dossier is filed (<i>nơi nộp trực tuyến</i>).</summary>
/// <remarks>
/// From 1 July 2025 provinces take online dossiers by the single national portal alone, into which VNeID and kiosks file. When each was or is open is
/// in <see cref="OnlineEntries"/>.
/// </remarks>
[JsonConverter(typeof(WordConverter<OnlineEntry>))]
public enum OnlineEntry
{
    /// <summary>The national public service portal (<i>Cổng Dịch vụ công quốc gia</i>).</summary>
    NationalPortal,

    /// <summary>The application VNeID, whose dossiers pass to the national portal (Decree 320/2026/NĐ-CP).</summary>
    VNeID,

    /// <summary>
    /// A smart kiosk (<i>ki-ốt thông minh</i>), which reads VNeID or the identity card (Decree 118/2025/NĐ-CP Art 17.2a, as amended by Decree
    /// 309/2026/NĐ-CP).
    /// </summary>
    Kiosk,

    /// <summary>The portal of a province, until 30 June 2025.</summary>
    ProvincialPortal,

    /// <summary>The portal of a ministry, until 28 February 2026.</summary>
    MinistryPortal,
}
