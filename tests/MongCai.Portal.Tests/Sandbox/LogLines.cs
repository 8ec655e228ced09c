using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MongCai.Portal.Tests.Sandbox;

/// <summary>Keeps every line that is logged, with the values of its fields and what its exception says.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    internal ConcurrentQueue<string> Written { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        IEnumerable<string> values = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(pair => Invariant($"{pair.Key}={pair.Value}"));
        Written.Enqueue(Invariant($"{formatter(state, exception)} {string.Join(' ', values)} {exception}"));
    }
}
