using MongCai.Fuzzing;
using SharpFuzz;

// MongCai.Fuzzing                         writes the names of the targets
// MongCai.Fuzzing seed TARGET FOLDER      writes what a target begins with: its text, and the inputs that are kept for it
// MongCai.Fuzzing run TARGET              runs a target under AFL
// MongCai.Fuzzing replay TARGET FILE…     runs a target once with each file, and says which are faults, and which are slow when they are long
switch (args)
{
    case []:
        Console.WriteLine(string.Join('\n', Targets.All.Select(target => target.Name)));
        return 0;
    case ["seed", var name, var folder]:
        Seeds.Write(Targets.Of(name), folder);
        return 0;
    case ["run", var name]:
        Fuzzer.OutOfProcess.Run(input => Targets.Of(name).Accepts(Input.Of(input)));
        return 0;
    case ["replay", var name, .. var files]:
        return Replay.Of(Targets.Of(name), files);
    default:
        Console.Error.WriteLine("Usage: MongCai.Fuzzing [seed TARGET FOLDER | run TARGET | replay TARGET FILE…]");
        return 2;
}
