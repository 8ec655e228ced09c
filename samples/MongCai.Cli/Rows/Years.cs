namespace MongCai.Cli.Rows;

/// <summary>How many years a calendar is built for: most of what one row costs is building it.</summary>
internal enum Years
{
    /// <summary>2000 to 2060, a quarter of the time; a row that needs others is answered again with <see cref="All"/>.</summary>
    Near,

    /// <summary>All that the calendar can cover.</summary>
    All,
}
