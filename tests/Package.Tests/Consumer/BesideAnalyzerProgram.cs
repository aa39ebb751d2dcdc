using System;
using Consumer;

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}

Console.WriteLine("the other analyzer has Markdig " + OtherAnalyzer.Markdig);
