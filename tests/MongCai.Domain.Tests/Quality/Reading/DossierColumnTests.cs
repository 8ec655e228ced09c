using MongCai.Domain.Quality;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Domain.Tests.Quality;

public class DossierColumnTests
{
    /// <summary>Files have the names and people read the descriptions: UPDATE_RECORDED=1 writes them anew; read what changed.</summary>
    [Fact]
    public void All_AreTheRecordedOnes() => Recorded.Matches(
        string.Concat(DossierColumn.All.Select(column => $"{column.Name} {column.Key}{(column.IsRequired ? " (required)" : "")}\n  {column.Description}\n")),
        "tests", "MongCai.Domain.Tests", "Quality", "Reading", "columns.txt");
}
