using Microsoft.Extensions.DependencyInjection;

namespace MongCai.AspNetCore.Requests;

/// <summary>The clock of the program.</summary>
internal static class Clock
{
    internal static TimeProvider Of(IServiceProvider services) =>
#pragma warning disable RS0030 // This is the edge, where the caller supplies no other clock.
        services.GetService<TimeProvider>() ?? TimeProvider.System;
#pragma warning restore RS0030
}
