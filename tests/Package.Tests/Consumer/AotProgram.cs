using System;
using Consumer;

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}
