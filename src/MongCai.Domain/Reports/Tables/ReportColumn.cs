using System.Text.Json.Serialization;

namespace MongCai.Domain.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Key">The name in CSV and JSON, in small letters, the same in both languages.</param>
/// <param name="Title">The title in Markdown and HTML.</param>
public sealed record ReportColumn([property: JsonRequired] string Key, [property: JsonRequired] BilingualText Title);
