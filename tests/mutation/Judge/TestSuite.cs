using System.Reflection;
using System.Runtime.Loader;
using Xunit;
using Xunit.Sdk;

namespace MongCai.Mutation;

/// <summary>The tests of an assembly in the folders and classes that a filter names, such as <c>.Deadlines.|OfficeTests</c>. A theory is one test.</summary>
internal sealed class TestSuite
{
    private readonly Assembly assembly;
    private readonly string[] words;

    public TestSuite(string path, string filter)
    {
        assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        words = filter.Split('|');
    }

    public IEnumerable<string> Names =>
        from type in assembly.GetTypes()
        where type is { IsAbstract: false, IsGenericTypeDefinition: false } && words.Any(word => word[0] == '.' ? $"{type.FullName}.".Contains(word, StringComparison.Ordinal) : type.Name == word)
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is { Skip: null }
        select $"{type.FullName}.{method.Name}";

    /// <summary>Runs a test on a thread of its own.</summary>
    /// <returns>Whether it passed; null if it did not end in time, and then its thread goes on.</returns>
    public bool? Run(string name, TimeSpan limit)
    {
        bool passed = false;
        Thread thread = new(() => passed = Passes(Test(name))) { IsBackground = true };
        thread.Start();
        return thread.Join(limit) ? passed : null;
    }

    private MethodInfo Test(string name) => assembly.GetType(name[..name.LastIndexOf('.')], throwOnError: true)!.GetMethod(name[(name.LastIndexOf('.') + 1)..])!;

    private static bool Passes(MethodInfo test)
    {
        try
        {
            foreach (object?[] row in Rows(test))
            {
                RunRow(test, row);
            }

            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static IEnumerable<object?[]> Rows(MethodInfo test) =>
        test.GetParameters().Length == 0
            ? [[]]
            : test.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(test)).Select(row => test.ResolveMethodArguments(row ?? [null]));

    private static void RunRow(MethodInfo test, object?[] row)
    {
        object?[] arguments = Reflector.ConvertArguments(row, [.. test.GetParameters().Select(parameter => parameter.ParameterType)]);
        object? instance = test.IsStatic ? null : Activator.CreateInstance(test.ReflectedType!);
        using IDisposable? disposed = instance as IDisposable;
        if (test.Invoke(instance, arguments) is Task task)
        {
            task.GetAwaiter().GetResult();
        }
    }
}
