using Microsoft.Extensions.Time.Testing;

namespace MongCai.Sdk.Tests.Scripted;

/// <summary>A clock that a test moves: forward in small steps for as long as a call is under way.</summary>
internal static class Clock
{
    private const int MostSteps = 1_000_000;

    internal static TimeSpan Step { get; } = TimeSpan.FromMilliseconds(100);

    internal static FakeTimeProvider New() => new(new DateTimeOffset(2026, 11, 2, 1, 30, 0, TimeSpan.Zero));

    /// <summary>Runs a call on a thread without context, so that all it waits for goes on within the step that ends the wait.</summary>
    internal static Task<T> RunAsync<T>(FakeTimeProvider time, Func<Task<T>> call) => Task.Run(async () =>
    {
        Task<T> task = call();
        for (int step = 0; !task.IsCompleted; step++)
        {
            Assert.True(step < MostSteps, "The call hangs.");
            time.Advance(Step);
        }

        return await task;
    });
}
