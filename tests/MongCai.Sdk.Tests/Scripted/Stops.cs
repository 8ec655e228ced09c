namespace MongCai.Sdk.Tests.Scripted;

/// <summary>Places where something waits: at the one of a number, from 1, until it is let go; at the others not at all.</summary>
internal sealed class Stops(int number)
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal int Passed { get; private set; }

    internal Task NextAsync() => ++Passed == number ? gate.Task : Task.CompletedTask;

    internal void LetGo() => gate.SetResult();
}
