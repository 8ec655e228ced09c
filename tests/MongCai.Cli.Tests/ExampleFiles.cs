using System.Text;
using MongCai.Cli.Portal;
using MongCai.Domain;
using MongCai.Sdk.Testing;

namespace MongCai.Cli.Tests;

/// <summary>The files that the examples of the help name, generated, in a folder that lives as long as a test.</summary>
internal sealed class ExampleFiles : IDisposable
{
    private static readonly string[] Steps = ["filed", "accept", "decide", "return-result"];

    private const string Exchange =
        """
        {"address":"https://national.example/adapter","authEndpoint":"auth","integrationEndpoint":"integration","shareEndpoint":"share",
        "username":"h49","destinationCode":"VN:GOV:dvcqg","unitCode":"H49"}
        """;

    private static readonly string[] Extensions = [".csv", ".ndjson", ".json", ".txt", ".html", ".png"];

    private readonly PortalRun portal = new();
    private readonly FakeNationalExchange exchange;

    public ExampleFiles()
    {
        exchange = new(portal.Time);
        foreach ((string name, string text) in Texts)
        {
            portal.File(name, text);
        }
    }

    private static IEnumerable<(string Name, string Text)> Texts =>
    [
        ("starts.csv", "start,n\n2026-08-17,5\n17/08/2026,5\n"),
        ("receipts.csv", "received,term\n2026-08-17T09:30,5 ngày làm việc\n"),
        ("events.ndjson", RandomLives.Lines(RandomLives.Of(1))),
        ("key.txt", new string('k', 32)),
        ("secret.txt", "SECRETKEY\n"),
        ("log.csv", Log()),
        ("obligations.csv", "reference,amount,through_gateway\nA,20000,yes\n"),
        ("gateway.csv", "reference,transaction,amount\nA,G1,20000\n"),
        ("bank.csv", "reference,transaction,amount\nA,FT1,20000\n"),
        ("bank-empty.csv", "reference,transaction,amount\n"),
        ("scores.csv", "a,b\n1,2\n2,3\n3,5\n"),
        ("officers.csv", "officer,unit,group,general,assigned,accepted,good,on_time,cases\no-1,civil status,counter,27,40,38,37.5,37.75,40\n"),
        ("roster.csv", "officer,counter,day,session,role\na,Q1,2026-08-17,Morning,Receive\n"),
        ("plan.csv", "code,aim,channel,measure,planned,from,until\nT2,\"Tin, bài\",portal,items,12,2026-01-01,2026-12-31\n"),
        ("done.csv", "on,channel,measure,quantity,item,content,locality,tongue\n2026-03-04,portal,items,1,T2,bai-1,06712,vi\n"),
        ("dossiers.csv", DossierFiles.Csv),
        ("new-dossiers.ndjson", PortalRun.Line(Generated.NewDossier())),
        ("national.ndjson", """{"dossier":{"MaHoSo":"000.00.01.H49-260908-0001","MaTTHC":"1.013225","TrangThaiHoSo":"4"},"steps":[]}"""),
        ("exchange.json", Exchange),
    ];

    /// <summary>Runs a line of the help as a shell would in the folder of the files.</summary>
    public Cli Run(string line, bool isOutputTerminal = false) => Run(Cli.Words(line)[1..], isOutputTerminal);

    /// <summary>Runs words of a command line as they are, but for the names of the files.</summary>
    public Cli Run(string[] words, bool isOutputTerminal = false, Language locale = Language.English) =>
        Cli.Run([.. words.Select(Here)], Encoding.UTF8.GetBytes(""), HostOf(words[0]), isOutputTerminal, locale);

    public void Dispose()
    {
        exchange.Dispose();
        portal.Dispose();
    }

    private PortalHost HostOf(string command) =>
        command == "national" ? portal.Host with { Transport = () => exchange, NationalPassword = "generated-secret-0001" } : portal.Host;

    /// <summary>The name of a file with its folder, and the client of the fake portal; every other word as it is.</summary>
    private string Here(string word) =>
        word == "shop-07" ? FakePortal.Client.Id
        : Extensions.Contains(Path.GetExtension(word)) ? portal.FilePath(word)
        : word;

    /// <summary>Forty cases over a year, a quarter of which take longer than a month.</summary>
    private static string Log() => "case,activity,time\n" + string.Concat(
        from number in Enumerable.Range(0, 40)
        let start = new DateTime(2025, 7, 1, 2, 0, 0).AddDays(number * 7)
        from step in Steps.Index()
        select $"c{number},{step.Item},{EventLogs.Text(start.AddDays(step.Index * (number % 4 == 0 ? 15 : 3)))}\n");
}
