return await Province.CommandLine.RunAsync(args);
