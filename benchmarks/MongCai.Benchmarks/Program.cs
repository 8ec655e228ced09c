using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using MongCai.Benchmarks;

if (args is ["forecasts", .. var backtest])
{
    return ForecastTable.Write(backtest);
}

if (args is ["search", var questions])
{
    return SearchTimes.Write(questions);
}

if (args is ["npm", var script])
{
    return NodeTable.Write(script);
}

// Each run builds the library and the samples anew, which takes longer than the two minutes that are usual.
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args, config);
return 0;
