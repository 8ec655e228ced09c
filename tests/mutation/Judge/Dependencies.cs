using System.Runtime.Loader;

namespace MongCai.Mutation;

/// <summary>Finds what an assembly stands on beside it, as its own program would.</summary>
internal static class Dependencies
{
    public static void FindFor(string assembly)
    {
        AssemblyDependencyResolver resolver = new(assembly);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            resolver.ResolveAssemblyToPath(name) is { } found ? context.LoadFromAssemblyPath(found) : null;
    }
}
