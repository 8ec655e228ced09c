using System.Globalization;
using MongCai.Mutation;

// Judges the mutants of one room:
//   Judge ROOM REPORT EQUIVALENT TESTS SUBJECT FILTER LEAST   prints the score as a table, then what survived
//   Judge --run MUTANT TESTS SUBJECT FILTER                   what it starts: runs tests as its input asks
if (args is ["--run", string active, string ofRunner, string switched, string only])
{
    Dependencies.FindFor(ofRunner);
    new Runner(new(switched, int.Parse(active, CultureInfo.InvariantCulture)), new(ofRunner, only)).Serve();
    return 0;
}

if (args is not [string room, string report, string equivalent, string tests, string subject, string filter, string least])
{
    Console.Error.WriteLine("Judge ROOM REPORT EQUIVALENT TESTS SUBJECT FILTER LEAST");
    return 2;
}

List<Mutant> mutants = [.. Mutant.Read(report)];
IReadOnlyList<Equivalent> unmatched = Equivalent.TakeOut(mutants, [.. Equivalent.Read(equivalent, room)]);
IReadOnlyList<string> broken = new Trial([tests, subject, filter]).Judge(mutants);
Result result = new(mutants);
result.Print(room, unmatched, broken);
return result.Score >= decimal.Parse(least, CultureInfo.InvariantCulture) && unmatched.Count + broken.Count == 0 ? 0 : 1;
