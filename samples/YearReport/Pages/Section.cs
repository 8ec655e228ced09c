using MongCai.Domain;
using MongCai.Domain.Reports;

namespace YearReport.Pages;

/// <summary>A part of the report: its heading, what is said of it, and its tables.</summary>
/// <param name="Id">The name by which the contents lead to it.</param>
/// <param name="Title">The heading.</param>
/// <param name="Notes">What is said below the heading.</param>
/// <param name="Tables">The tables.</param>
internal sealed record Section(string Id, BilingualText Title, IReadOnlyList<BilingualText> Notes, IReadOnlyList<ReportTable> Tables);
