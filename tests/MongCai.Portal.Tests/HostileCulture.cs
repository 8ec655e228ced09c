using System.Globalization;
using System.Runtime.CompilerServices;

namespace MongCai.Portal.Tests;

/// <summary>
/// A culture in which whatever leaks shows: Thai years (2026 is 2569), Turkish casing (i is not I), and numbers with
/// every sign and separator changed. All tests of the assembly run under it.
/// </summary>
internal sealed class HostileCulture : CultureInfo
{
    private HostileCulture()
        : base("th-TH")
    {
        DateTimeFormat.Calendar = new ThaiBuddhistCalendar();
        DateTimeFormat.DateSeparator = "~";
        DateTimeFormat.TimeSeparator = "~";
        NumberFormat.NegativeSign = "~";
        NumberFormat.NumberDecimalSeparator = "~";
        NumberFormat.NumberGroupSeparator = "~";
        NumberFormat.PercentDecimalSeparator = "~";
    }

    public override TextInfo TextInfo { get; } = GetCultureInfo("tr-TR").TextInfo;

    public override CompareInfo CompareInfo { get; } = GetCultureInfo("tr-TR").CompareInfo;

    [ModuleInitializer]
    internal static void Install()
    {
        HostileCulture hostile = new();
        DefaultThreadCurrentCulture = hostile;
        DefaultThreadCurrentUICulture = hostile;
        CurrentCulture = hostile;
        CurrentUICulture = hostile;
    }
}
